/** A task whose module cannot be loaded. */
import { RedthreadError } from "../../src/errors.ts";

throw new RedthreadError("unreadable", "the model is gone", { hint: "restore it" });
