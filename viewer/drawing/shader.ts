/** Shaders, compiled when there is something to draw with them. */

/** A program of the graphics card with the places of its uniforms. */
export interface Compiled {
  readonly program: WebGLProgram;
  readonly locations: ReadonlyMap<string, WebGLUniformLocation | null>;
}

/** Compiles GLSL ES 3.00 without its first line. Whether it compiled is asked once, at the end: each such question waits for the card. */
export function compile(gl: WebGL2RenderingContext, vertex: string, fragment: string): Compiled {
  const head = "#version 300 es\nprecision highp float;\nprecision highp int;\n";
  const program = gl.createProgram();
  const sources = [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const;
  const shaders = sources.flatMap(([type, source]) => {
    const shader = gl.createShader(type);
    if (shader === null) return [];
    gl.shaderSource(shader, head + source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    return [shader];
  });
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = [gl.getProgramInfoLog(program), ...shaders.map((shader) => gl.getShaderInfoLog(shader))];
    throw new Error(`redthread: a shader does not compile: ${logs.join(" ")}`);
  }
  for (const shader of shaders) gl.deleteShader(shader);
  const count: unknown = gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS);
  const names = Array.from({ length: Number(count) }, (_, at) => gl.getActiveUniform(program, at)?.name ?? "");
  return { program, locations: new Map(names.map((name) => [name, gl.getUniformLocation(program, name)])) };
}
