export { Keywords, type KeywordsProps } from './keywords.tsx';
export { Tags, type TagsProps } from './tags.tsx';
