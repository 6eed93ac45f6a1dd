export { Heading, type HeadingLevel, type HeadingProps, headingTag, nextHeadingLevel } from './heading.tsx';
