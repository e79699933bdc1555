export { t as ownNumbers } from "./numbers-DywaBvqo.js";
