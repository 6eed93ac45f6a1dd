/** What copies: one handler for every such button. It is written in the page, and so runs without a file of its own. */
export const COPY = `document.addEventListener('click',async({target})=>{const b=target.closest('[data-copy]');if(b){await navigator.clipboard.writeText(b.dataset.copy);b.nextElementSibling.textContent='Copied.';setTimeout(()=>{b.nextElementSibling.textContent=''},4000)}});for(const b of document.querySelectorAll('[data-copy]'))b.hidden=!navigator.clipboard`;

export interface CopyButtonProps {
  /** What it copies. */
  text: string;
}

/** A button that copies a command. It is hidden where no script runs, or the browser does not let it copy. */
export function CopyButton({ text }: CopyButtonProps) {
  return (
    <>
      <button type="button" className="copy" data-copy={text} hidden aria-label="Copy the command">
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
          <path d="M6.5 6.5h8v9h-8z" />
          <path d="M11.5 6V2.5h-8v9H6" />
        </svg>
      </button>
      <span className="copied" role="status" />
    </>
  );
}
