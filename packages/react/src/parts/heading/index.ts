export { Heading, type HeadingLevel, type HeadingProps, nextHeadingLevel } from './heading.tsx';
