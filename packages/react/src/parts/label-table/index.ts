export { LabelTable, type LabelTableProps, type LabelTableRow } from './label-table.tsx';
