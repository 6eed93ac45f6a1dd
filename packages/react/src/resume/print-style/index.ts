export { PrintStyle, type PrintStyleProps } from './print-style.tsx';
