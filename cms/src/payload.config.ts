import { portalConfig } from './config.ts';
import { readSettings } from './settings.ts';

export default portalConfig(readSettings(process.env));
