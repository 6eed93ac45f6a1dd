import { createTheme } from 'jsonresume-theme-recto';

export const { render, pdfRenderOptions } = createTheme({ theme: 'swiss', fonts: 'system', audience: 'public' });
