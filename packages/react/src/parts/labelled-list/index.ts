export { LabelledList, type LabelledListProps, type LabelledListRow } from './labelled-list.tsx';
