export { Highlights, type HighlightsProps } from './highlights.tsx';
