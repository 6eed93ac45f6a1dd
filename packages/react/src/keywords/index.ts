export { Keywords, type KeywordsProps, Tags, type TagsProps } from './keywords.tsx';
