// The order of these files is the order of the cascade layers named in tokens.css.
import './tokens.css';
import './base.css';
import './layout.css';
import './marks.css';
import './lists.css';
import './controls.css';
import './forms.css';
import './scales.css';
import './words.css';
import './pictures.css';
import './states.css';
