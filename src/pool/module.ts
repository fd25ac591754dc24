/** Modules that threads start from. */

/**
 * The address of a module in the folder of another, compiled and as source alike.
 * @param name its file name without an ending
 * @param neighbour `import.meta.url` of the other
 */
export function moduleBeside(name: string, neighbour: string): URL {
  return new URL(`./${name}${neighbour.endsWith(".ts") ? ".ts" : ".js"}`, neighbour);
}
