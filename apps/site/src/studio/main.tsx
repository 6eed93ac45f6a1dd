import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startReader } from './state/reader.ts';

startReader();
const root = document.getElementById('studio');
if (root) createRoot(root).render(<App />);

/** After the page has loaded, in milliseconds: the first letter on the sheet comes before what is kept for later. */
const REST = 2000;

const worker = root?.dataset.worker;
if (worker && 'serviceWorker' in navigator && import.meta.env.PROD) {
  const register = () =>
    navigator.serviceWorker.register(worker).catch(() => {
      // Where the browser refuses it, the studio works as long as there is a network.
    });
  window.addEventListener('load', () => setTimeout(register, REST));
}
