/** Whether the browser draws without a graphics card: then the processor does what shaders say, which takes it very long. */

/** What renderers on the processor call themselves: Chromium's, Mesa's, Windows' and Apple's. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/** Whether a context draws on the processor. Browsers that do not say what draws are taken to have a card. */
export function isSoftware(gl: WebGL2RenderingContext): boolean {
  const named = gl.getExtension("WEBGL_debug_renderer_info")?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER;
  return SOFTWARE.test(String(gl.getParameter(named)));
}
