export { Skills, type SkillsProps } from './skills.tsx';
