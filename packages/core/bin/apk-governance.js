#!/usr/bin/env node
// In the repository before the build, so that npm links it; the command line itself is built.
import "../dist/node/main.js";
