export { Interests, type InterestsProps } from './interests.tsx';
