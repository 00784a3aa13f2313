include(GNUInstallDirs)
install(TARGETS keydoctor-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
