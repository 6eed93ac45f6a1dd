export { fromLinkedin } from './from-linkedin.ts';
