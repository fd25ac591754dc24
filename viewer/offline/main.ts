/** Where a page without a server begins: its answers first, then the viewer as it is everywhere. */
import "../styles/index.css";
import "./answers.ts";
import "../main.ts";
