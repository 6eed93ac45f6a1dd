/**
 * What the page of the themes does with a script, as text of a `<script>`: the address has all choices, and the arrow
 * keys walk through the themes. Without it the page works, and the address has the theme alone.
 */
export const WALK = `
const groups = ['for', 'pages', 'shown'];
const radios = (name) => [...document.querySelectorAll('input[name="' + name + '"]')];
const names = [...document.querySelectorAll('.panel')].map(({ id }) => id);
const opened = () => names.includes(location.hash.slice(1)) ? location.hash.slice(1) : names[0];
const choose = (name, value) => { for (const radio of radios(name)) if (radio.value === value) radio.checked = true; };
function read() {
  const asked = new URLSearchParams(location.search);
  for (const name of groups) if (asked.has(name)) choose(name, asked.get(name));
  if (asked.has('variant')) choose('variant-' + opened(), asked.get('variant'));
}
function write() {
  const asked = new URLSearchParams();
  for (const name of groups) {
    const all = radios(name);
    const chosen = all.find(({ checked }) => checked);
    if (chosen && !chosen.defaultChecked) asked.set(name, chosen.value);
  }
  const variant = radios('variant-' + opened()).find(({ checked }) => checked)?.value;
  if (variant) asked.set('variant', variant);
  history.replaceState(null, '', location.pathname + (asked.size ? '?' + asked : '') + location.hash);
}
function mark() {
  for (const card of document.querySelectorAll('.card')) {
    if (card.hash === '#' + opened()) card.setAttribute('aria-current', 'true');
    else card.removeAttribute('aria-current');
  }
}
addEventListener('change', write);
addEventListener('hashchange', () => { write(); mark(); });
addEventListener('keydown', (event) => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.target.closest('input')) return;
  const shown = [...document.querySelectorAll('.card')].filter((card) => card.offsetParent);
  const at = shown.findIndex(({ hash }) => hash === '#' + opened());
  const next = shown[(at + step + shown.length) % shown.length];
  if (next) { event.preventDefault(); location.hash = next.hash; }
});
read();
mark();
`;
