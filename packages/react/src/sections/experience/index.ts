export { Experience, type ExperienceProps } from './experience.tsx';
