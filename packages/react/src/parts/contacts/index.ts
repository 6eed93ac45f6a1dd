export { Contacts, type ContactsProps } from './contacts.tsx';
