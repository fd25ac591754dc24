import { describe, expect, it } from "vitest";
import { refuseFileAccess } from "../../src/store/read-only.ts";

describe("refuseFileAccess", () => {
  it.each([
    "LOAD CSV FROM 'file:///x' AS l RETURN l",
    "load csv with headers from $f as l return l",
    "MATCH (n) LOAD\n/* ' */\tCSV FROM 'x' AS l RETURN l",
    "LOAD // \"\nCSV FROM 'x' AS l RETURN l",
    "RETURN 'it''s' AS x UNION LOAD CSV FROM 'x' AS x RETURN x",
    "\\u004cOAD CSV FROM 'x' AS l RETURN l",
    "RETURN '\\u0027 LOAD CSV FROM 'x' AS l RETURN l",
  ])("refuses %j", (cypher) => {
    expect(() => refuseFileAccess(cypher)).toThrow(expect.objectContaining({ code: "bad-query" }));
  });

  it.each([
    "RETURN 'LOAD CSV FROM'",
    'RETURN "it\'s LOAD CSV"',
    "RETURN 'a\\' LOAD CSV'",
    "MATCH (n:`LOAD CSV`) RETURN n",
    "RETURN 1 // LOAD CSV",
    "/* LOAD CSV */ RETURN 1",
    "MATCH (load)-[:csv]->(n) RETURN load.csv",
    "RETURN 1 AS download, 2 AS csv",
  ])("lets %j pass", (cypher) => {
    expect(() => refuseFileAccess(cypher)).not.toThrow();
  });

  it.each(["'", '"', "`", "/*", "/*/", "\\", "'\\", "LOAD ", "*"])("takes linear time on many %j", (piece) => {
    const started = process.cpuUsage();
    refuseFileAccess(piece.repeat(300_000));
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(2);
  });
});
