/** How sure claims must be at least. */
import { useEffect, useState } from "react";
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { useBoard } from "../context.ts";
import { TEXTS } from "../texts.ts";

/** Filters when the thumb is let go. */
export function SureSlider() {
  const { view, dispatch } = useBoard();
  const [value, setValue] = useState(view.filters.sure);
  useEffect(() => setValue(view.filters.sure), [view.filters.sure]);
  return (
    <Slider
      className="slider"
      minValue={0}
      maxValue={100}
      step={5}
      value={value}
      onChange={(next) => setValue(Number(next))}
      onChangeEnd={(next) => dispatch({ type: "filter", change: { sure: Number(next) } })}
    >
      <Label>{TEXTS.sureFilter}</Label>
      <SliderOutput>{`${value} %`}</SliderOutput>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}
