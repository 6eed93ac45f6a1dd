/** The script of the page: search and the choice of what is shown. Every word must be in a document, in any order. */
export const overviewScript = `
(() => {
  const items = [...document.querySelectorAll('#documents > li')];
  const words = document.getElementById('words');
  const state = document.getElementById('state');
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
  const texts = items.map((item) => plain(item.textContent));
  function show() {
    const wanted = plain(words.value).split(/\\s+/).filter(Boolean);
    let count = 0;
    items.forEach((item, index) => {
      const isShown =
        (state.value === '' || item.dataset.state === state.value) &&
        wanted.every((word) => texts[index].includes(word));
      item.hidden = !isShown;
      if (isShown) count += 1;
    });
    document.getElementById('count').textContent = count + ' of ' + items.length;
    document.getElementById('none').hidden = count > 0;
  }
  words.addEventListener('input', show);
  state.addEventListener('change', show);
  document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
  show();
})();
`.trim();
