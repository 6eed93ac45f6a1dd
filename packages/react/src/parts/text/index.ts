export { inlineText, Text, type TextProps } from './text.tsx';
