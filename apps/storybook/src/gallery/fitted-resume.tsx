import { fitToPages } from '@recto/print';
import { Resume, type ResumeProps } from '@recto/react';
import { useEffect, useRef } from 'react';

/** A résumé on a sheet that is fitted, once its fonts are there, to the pages that its document asks for. */
export function FittedResume(props: ResumeProps) {
  const { resume, theme, paper } = props;
  const pages = resume?.meta?.recto?.pages;
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = sheet.current;
    if (!element || pages === undefined) return;
    let shown = true;
    // Fonts are asked for when text is laid out, and `ready` waits only for those asked for.
    void element.offsetHeight;
    document.fonts.ready.then(() => {
      if (shown) fitToPages(element, { pages });
    });
    return () => {
      shown = false;
    };
  }, [pages, theme, paper]);
  return <Resume ref={sheet} {...props} />;
}
