import { init } from "../redoc/redoc.standalone.js";

const page = document.getElementById("redoc");

init(page.dataset.document, { router: "hash", disableTelemetry: true }, page);
