export { ThemeStyle, type ThemeStyleProps } from './theme-style.tsx';
