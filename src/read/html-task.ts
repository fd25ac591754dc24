/** The task of the thread that reads pages (`pool/`): a page's bytes in, its article out, or the reason why it gives none. */
export { readPage as run } from "./html-page.ts";
