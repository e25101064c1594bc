-- Drives Neovim as a user would, and prints a line for each thing that was seen. Ends with "done" or with what went wrong.
-- VSM_COMMAND: the command of the server, its words separated by line breaks; VSM_SETUP: the set-up that is tested.
-- How long anything may take, in ms: long, as a machine may have other things to do.
local patience = 120000

local function say(text)
  io.stdout:write(text .. '\n')
end

local function wait_for(what, condition)
  if not vim.wait(patience, condition, 20) then
    error('waited in vain for ' .. what)
  end
end

local function codes()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, each.code or each.user_data and each.user_data.lsp and each.user_data.lsp.code)
  end
  return table.concat(found, ' ')
end

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, patience)
  for _, each in pairs(answers or {}) do
    if each.error then
      error(method .. ': ' .. vim.inspect(each.error))
    end
    return each.result
  end
end

-- Puts the cursor on a word, and gives its place to the server.
local function at(word)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. word, 'cW') > 0, word .. ' is not in the file')
  return vim.lsp.util.make_position_params()
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

local function test()
  dofile(vim.env.VSM_SETUP).setup({ cmd = vim.split(vim.env.VSM_COMMAND, '\n'), language = 'en' })
  vim.cmd('edit ' .. vim.env.VSM_FILE)
  wait_for('the mistake', function() return codes() ~= '' end)
  say('mistake: ' .. codes())

  local range = vim.lsp.util.make_given_range_params({ 5, 0 }, { 5, 200 })
  range.context = { diagnostics = {} }
  local actions = request('textDocument/codeAction', range)
  say('quick fix: ' .. actions[1].title)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  wait_for('a sound text', function() return codes() == '' end)
  say('sound: ' .. tostring(text():find('20 min', 1, true) ~= nil))

  local hover = request('textDocument/hover', at('Solve'))
  say('hover: ' .. hover.contents.value:match('Process time | (%d+ %a+)'))
  local items = request('textDocument/completion', at('Agents { process'))
  say('completion: ' .. items.items[1].label)
  local rename = at('Log')
  rename.newName = 'Take'
  vim.lsp.util.apply_workspace_edit(request('textDocument/rename', rename), 'utf-16')
  say('rename: ' .. tostring(text():find('rework 15 % to Take', 1, true) ~= nil))
  local edits = request('textDocument/formatting', vim.lsp.util.make_formatting_params())
  vim.lsp.util.apply_text_edits(edits, 0, 'utf-16')
  say('formatted: ' .. tostring(text():find('\n    customer', 1, true) ~= nil))
end

local ok, problem = pcall(test)
say(ok and 'done' or tostring(problem))
vim.cmd('qall!')
