import { prepareDemoData } from '../../scripts/steps/demo-data.mjs';

/** Has the demo content ready before the first test that wants it. @param {import('vitest/node').TestProject} project */
export default async function setup({ provide }) {
  provide('demoData', await prepareDemoData());
}
