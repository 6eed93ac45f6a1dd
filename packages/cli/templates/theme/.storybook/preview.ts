// The sections, the fonts of the theme that this one extends, and the sheet when it is printed.
import '@recto/react/styles.css';
import '@recto/themes/classic.css';
import '@recto/print/print.css';
