import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.getElementById('studio');
if (root) createRoot(root).render(<App />);

const worker = root?.dataset.worker;
if (worker && 'serviceWorker' in navigator && import.meta.env.PROD) {
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(worker).catch(() => {
      // Where the browser refuses it, the studio works as long as there is a network.
    });
  });
}
