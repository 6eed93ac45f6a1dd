#!/usr/bin/env node
import { main } from './main.ts';

const { stdin, stdout, stderr, argv } = process;
process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr });
