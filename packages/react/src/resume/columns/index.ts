export { Aside, type AsideProps, Columns, type ColumnsProps, Main, type MainProps } from './columns.tsx';
