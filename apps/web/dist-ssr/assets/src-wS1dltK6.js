export { s as sources } from "./src-B0Z-fZse.js";
