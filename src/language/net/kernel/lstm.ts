/** Recurrent layers. */
import { narrow } from "./common";
import { multiply } from "./multiply";

/** tanh to 5e-6, a sixth of a step of the states: a ratio of two polynomials between ±6.5, flat beyond. */
function tanh4(value: v128): v128 {
  const x = f32x4.max(f32x4.min(value, f32x4.splat(6.5)), f32x4.splat(-6.5));
  const square = f32x4.mul(x, x);
  let top = f32x4.splat(4.211707164358813e-6);
  top = f32x4.add(f32x4.mul(top, square), f32x4.splat(2.334653167054057e-3));
  top = f32x4.add(f32x4.mul(top, square), f32x4.splat(0.12365861237049103));
  top = f32x4.add(f32x4.mul(top, square), f32x4.splat(0.9999975562095642));
  let below = f32x4.splat(1.4870839368086308e-4);
  below = f32x4.add(f32x4.mul(below, square), f32x4.splat(2.1338462829589844e-2));
  below = f32x4.add(f32x4.mul(below, square), f32x4.splat(0.4569830298423767));
  below = f32x4.add(f32x4.mul(below, square), f32x4.splat(1));
  return f32x4.div(f32x4.mul(x, top), below);
}

function sigmoid4(value: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(value, half)), half), half);
}

/** Four units of an LSTM cell: gates in the order input, forget, cell, output, `width` bytes apart. */
function cell4(gates: usize, width: usize, cell: usize): v128 {
  const input = sigmoid4(v128.load(gates));
  const forget = sigmoid4(v128.load(gates + width));
  const added = tanh4(v128.load(gates + 2 * width));
  const output = sigmoid4(v128.load(gates + 3 * width));
  const next = f32x4.add(f32x4.mul(forget, v128.load(cell)), f32x4.mul(input, added));
  v128.store(cell, next);
  return f32x4.mul(output, tanh4(next));
}

/** All units of a cell; what comes out goes to the state and to the layer's output. */
function cellRow(gates: usize, cell: usize, hidden: i32, state: usize, output: usize): void {
  const width = (<usize>hidden) << 2;
  const top = f32x4.splat(32767);
  for (let unit: usize = 0; unit < <usize>hidden; unit += 8) {
    const at = unit << 2;
    const left = cell4(gates + at, width, cell + at);
    const right = cell4(gates + at + 16, width, cell + at + 16);
    const row = narrow(left, right, top);
    v128.store(state + (unit << 1), row);
    v128.store(output + (unit << 1), row);
  }
}

/**
 * One direction of an LSTM layer over a group of sentences, the longest first.
 *
 * `projected`: rows of 4 × hidden f32 (input times weights, plus bias), `projectedStride` bytes apart; `rows`: which row each token of
 * the group takes, i32; `starts` and `lengths`: first token and number of tokens of each sentence, i32; `scratch`: for each sentence
 * 4 × hidden f32, hidden f32, hidden i16; `output`: hidden i16 a token, `outputStride` bytes apart.
 */
export function lstm(
  projected: usize,
  projectedStride: usize,
  rows: usize,
  starts: usize,
  lengths: usize,
  sentences: i32,
  weights: usize,
  weightScales: usize,
  hidden: i32,
  backward: i32,
  scratch: usize,
  output: usize,
  outputStride: usize,
): void {
  const gates = scratch;
  const room = <usize>sentences;
  const gateBytes = (<usize>hidden) << 4;
  const cells = gates + gateBytes * room;
  const cellBytes = (<usize>hidden) << 2;
  const states = cells + cellBytes * room;
  const stateBytes = (<usize>hidden) << 1;
  memory.fill(cells, 0, (cellBytes + stateBytes) * room);
  const steps = load<i32>(lengths);
  let active = sentences;
  for (let step: i32 = 0; step < steps; step++) {
    while (load<i32>(lengths + ((<usize>(active - 1)) << 2)) <= step) active--;
    for (let row: i32 = 0; row < active; row++) {
      const token = tokenAt(starts, lengths, row, step, backward);
      const source = <usize>load<i32>(rows + (token << 2));
      memory.copy(gates + gateBytes * <usize>row, projected + projectedStride * source, gateBytes);
    }
    multiply(states, stateBytes, 0, active, weights, weightScales, 0, hidden, hidden << 2, gates, gateBytes);
    for (let row: i32 = 0; row < active; row++) {
      const at = <usize>row;
      const out = output + outputStride * tokenAt(starts, lengths, row, step, backward);
      cellRow(gates + gateBytes * at, cells + cellBytes * at, hidden, states + stateBytes * at, out);
    }
  }
}

function tokenAt(starts: usize, lengths: usize, row: i32, step: i32, backward: i32): usize {
  const at = (<usize>row) << 2;
  const place = backward ? load<i32>(lengths + at) - 1 - step : step;
  return <usize>(load<i32>(starts + at) + place);
}
