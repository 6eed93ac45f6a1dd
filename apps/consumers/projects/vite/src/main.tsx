import { PrintStyle, Resume } from '@recto/react';
import '@recto/react/styles.css';
import '@recto/themes/classic.css';
import '@recto/print/print.css';
import { readResume } from '@recto/schema';
import { createRoot } from 'react-dom/client';
import yaml from '../resume.yaml?raw';

const { resume = {} } = readResume(yaml);

createRoot(document.getElementById('root') as HTMLElement).render(
  <>
    <PrintStyle resume={resume} />
    <Resume resume={resume} theme="classic" audience="public" />
  </>,
);
