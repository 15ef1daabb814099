import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './views/App';
import './views/base.css';
import { variablesCss } from './views/theme';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

const variables = document.createElement('style');
variables.textContent = variablesCss;
document.head.append(variables);

createRoot(root).render(<StrictMode><App /></StrictMode>);
