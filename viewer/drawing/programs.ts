/**
 * Names of the programs that draw. They are those of sigma's own, which it would otherwise compile beside ours in every drawing.
 */

/** What draws entities, straight edges and curved ones. */
export const PROGRAMS = { entity: "circle", straight: "line", curved: "arrow" } as const;
