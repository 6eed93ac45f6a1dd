export { Summary, type SummaryProps } from './summary.tsx';
