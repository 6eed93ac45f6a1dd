export { Awards, type AwardsProps } from './awards.tsx';
