// Runs before the first paint: sets language, direction and colours of the page, and asks early for what they need.
(function () {
  'use strict';
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);
  var files = document.currentScript.dataset;
  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('hr75-preferences')) || {};
  } catch {
    // Storage is forbidden or its content is not ours: the browser's settings hold.
  }
  var wishes = [query.get('lang'), kept.lang].concat(navigator.languages || []);
  var lang = wishes
    .map(function (wish) {
      return String(wish).toLowerCase().split('-')[0];
    })
    .concat('en')
    .find(function (wish) {
      return Object.prototype.hasOwnProperty.call(files, wish);
    });
  root.lang = lang || 'en';
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
  // The prepared map belongs to the overview alone.
  if (query.get('view') && query.get('view') !== 'overview') root.dataset.view = 'other';
  var scheme = query.get('scheme') || kept.scheme;
  if (/^(light|dark|contrast)$/.test(scheme)) root.dataset.scheme = scheme;

  function ahead(rel, href) {
    var link = document.createElement('link');
    link.rel = rel;
    link.href = href;
    if (rel === 'preload') link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    document.head.appendChild(link);
  }
  if (lang) ahead('modulepreload', files[lang]);
  var data = query.get('data');
  try {
    var register = new URL(data || 'data/pledges.csv', location.href);
    // Another origin is not contacted before the reader agrees.
    if (register.origin === location.origin) ahead('preload', register.href);
    if (data) {
      files.own.split(' ').forEach(function (file) {
        ahead('modulepreload', file);
      });
    }
  } catch {
    // No address: the page says so.
  }
})();
