/** Work on a stream of items, several at a time, with the results in the items' order. */

/**
 * The results of `work` on each item, in order, each as soon as those before it are there.
 *
 * @param ahead most items that are begun and not yet handed on
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<Result>[] = [];
  let coming = handled(source.next());
  let open = true;
  try {
    while (open || begun.length > 0) {
      const event = await Promise.race([
        ...begun.slice(0, 1).map(async (result) => ({ result: await result })),
        ...(open && begun.length < ahead ? [coming.then((item) => ({ item }))] : []),
      ]);
      if ("result" in event) {
        begun.shift();
        yield event.result;
      } else if (event.item.done === true) {
        open = false;
      } else {
        begun.push(handled(work(event.item.value)));
        coming = handled(source.next());
      }
    }
  } finally {
    // Not waited for: the source may be a person at a keyboard.
    void source.return?.();
  }
}

/** The promise; that it may fail before anybody waits for it ends no program. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
