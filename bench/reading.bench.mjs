/**
 * How fast is an article read (tokens, tags, heads, names), compared with compromise finding people, places and organisations?
 *
 * Each way runs in a process of its own over the sample articles, several times over so that starting counts for little.
 */
import { join } from "node:path";
import { cpuSeconds } from "./cpu.mjs";

const way = (name) => async () => cpuSeconds([join(import.meta.dirname, "read.mjs"), name]);

export default {
  question: "How fast is an article read: tokens, tags, heads, names?",
  unit: "CPU seconds",
  prepare: async () => ({ remove: async () => {} }),
  ways: [
    { name: "compromise, people(), places(), organizations()", cost: way("compromise") },
    { name: "redthread, sentences and mentions", cost: way("redthread") },
  ],
};
