#!/usr/bin/env node
console.log('rugwijs');
