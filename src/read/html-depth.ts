/**
 * How deep a page nests, told before it is parsed: the parser's time grows with the square of the depth.
 *
 * A scan of the tags alone, which closes what HTML closes by itself (a new <p> ends the last one), as the parser does.
 */

/** Elements that hold nothing. */
const VOID = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);
/** Elements whose content is no markup. */
const RAW = new Set(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]);
/** Inside these "<x/>" closes itself, until one of INTEGRATION opens. */
const FOREIGN = new Set(["svg", "math"]);
const INTEGRATION = new Set("mi mo mn ms mtext annotation-xml foreignobject desc title".split(" "));

/** Elements that an opening tag closes where they are the innermost. */
const CLOSES: ReadonlyMap<string, readonly string[]> = new Map([
  ["tr", ["tr", "th", "td"]],
  ["th", ["th"]],
  ["td", ["th", "td"]],
  ["li", ["li"]],
  ["option", ["option"]],
  ["dd", ["dd", "dt"]],
  ["dt", ["dd", "dt"]],
  ...(
    "p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr " +
    "main nav ol pre section table ul"
  )
    .split(" ")
    .map((name): [string, readonly string[]] => [name, ["p"]]),
]);

const TAG = /<(\/?)([a-z][^\s/>]{0,100})/iy;

/** Whether elements nest deeper than `limit`. Time is linear in the page for a fixed limit. */
export function deeperThan(page: string, limit: number): boolean {
  const open: string[] = [];
  for (let at = page.indexOf("<"); at !== -1; at = page.indexOf("<", at)) {
    TAG.lastIndex = at;
    const tag = TAG.exec(page);
    const name = tag?.[2]?.toLowerCase();
    if (name === undefined) {
      at = page.startsWith("<!--", at) ? past(page, "-->", at) : at + 1;
      continue;
    }
    at = TAG.lastIndex;
    if (tag?.[1] === "/") close(open, name);
    else if (!VOID.has(name)) {
      at = enter(page, open, name, at);
      if (open.length > limit) return true;
    }
  }
  return false;
}

/** Opens an element; gives where to go on. */
function enter(page: string, open: string[], name: string, at: number): number {
  const foreign = isForeign(open);
  if (foreign && closesItself(page, at)) return at;
  while (CLOSES.get(name)?.includes(open.at(-1) ?? "")) open.pop();
  if (RAW.has(name) && !foreign) return past(page, `</${name}`, at);
  open.push(name);
  return at;
}

function close(open: string[], name: string): void {
  const index = open.lastIndexOf(name);
  if (index !== -1) open.length = index;
}

function isForeign(open: readonly string[]): boolean {
  const last = open.findLast((name) => FOREIGN.has(name) || INTEGRATION.has(name));
  return last !== undefined && FOREIGN.has(last);
}

/** Whether the tag ends in "/>". A tag longer than 10,000 units counts as one that does not. */
function closesItself(page: string, at: number): boolean {
  const end = page.slice(at, at + 10_000).indexOf(">");
  return end > 0 && page[at + end - 1] === "/";
}

/** Where the text goes on after `mark`, in lower case or not; the page's end where it never comes. */
function past(page: string, mark: string, at: number): number {
  for (const spelling of [mark, mark.toUpperCase()]) {
    const found = page.indexOf(spelling, at);
    if (found !== -1) return found + mark.length;
  }
  return page.length;
}
