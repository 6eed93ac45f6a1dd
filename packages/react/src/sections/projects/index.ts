export { Projects, type ProjectsProps } from './projects.tsx';
