# keydoctor_texts(TARGET): attaches the tree, causes, facts and practice answers to an executable.
file(GLOB_RECURSE keydoctor_resources CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}
  resources/tree/*.json resources/causes/*.json resources/facts/*.json resources/practice/*.json resources/providers/*.json)
function(keydoctor_texts target)
  qt_add_resources(${target} keydoctor_texts PREFIX / BASE ${CMAKE_SOURCE_DIR} FILES ${keydoctor_resources})
endfunction()
