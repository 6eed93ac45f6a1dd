export { withoutBlankFields, withoutBlanks } from '@recto/schema';
